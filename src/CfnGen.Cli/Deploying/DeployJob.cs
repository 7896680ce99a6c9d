using CfnGen.Cli.Connecting;
using CfnGen.Cli.Diffing.Sources;
using CfnGen.Deployment.Stacks;
using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Deploying;

/// <summary>One stack that is to be deployed.</summary>
internal sealed record DeployJob
{
    public required StackHandle Handle { get; init; }

    /// <summary>The stack's name in CloudFormation.</summary>
    public string StackName => Handle.Name;

    /// <summary>What it is called in messages about the template: <c>output/network.yaml</c>.</summary>
    public required string TemplateName { get; init; }

    /// <summary>Whether a stack in C# made the template.</summary>
    public bool IsStack { get; init; }

    public required TemplateDocument Document { get; init; }

    /// <summary>The template, letter by letter.</summary>
    public required string Body { get; init; }

    /// <summary>The stacks that have to be deployed before.</summary>
    public IReadOnlyList<StackPlace> Needs { get; init; } = [];

    /// <summary>What is deployed beside it and may import from it.</summary>
    public IReadOnlyDictionary<string, TemplateDocument> Neighbours { get; init; } = new Dictionary<string, TemplateDocument>(StringComparer.Ordinal);

    /// <summary>What the stack shall be.</summary>
    public required WantedStack Wanted { get; init; }

    /// <summary>Values of parameters that must never be shown.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>The deployment of an environment; null for a template.</summary>
    public PlannedDeployment? Deployment { get; init; }

    /// <summary>What the user gave for its parameters; null for a deployment, which has its own.</summary>
    public GivenParameters? Given { get; init; }

    /// <summary>The tags that the user gave.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Tags { get; init; } = [];

    /// <summary>The stack policy that a file of the user's has, as JSON; null for a deployment, which has its own, and where there is none.</summary>
    public string? GivenPolicy { get; init; }

    /// <summary>Whether the template is too large for a call.</summary>
    public bool NeedsBucket => TemplateSize.Of(Body).NeedsBucket;

    public TemplateVersion New => new(TemplateName, Document);
}
