using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A deployment whose every value is known and checked.</summary>
public sealed class PlannedDeployment
{
    internal PlannedDeployment()
    {
    }

    public required DeploymentEnvironment Environment { get; init; }

    /// <summary>Its name in the environment and that of its files.</summary>
    public required string Name { get; init; }

    /// <summary>The stack's name in CloudFormation.</summary>
    public required string StackName { get; init; }

    public required string Region { get; init; }

    public required Stack Stack { get; init; }

    public required TemplateDocument Template { get; init; }

    /// <summary>All parameters of the template, in its order; where no value was given, the default.</summary>
    /// <remarks>Written out, because an update keeps what a parameter was before, also when the template has another default now.</remarks>
    public required IReadOnlyList<DeployedParameter> Parameters { get; init; }

    public required IReadOnlyList<DeploymentTag> Tags { get; init; }

    /// <summary>What the template needs to be acknowledged, such as <c>CAPABILITY_IAM</c>.</summary>
    public required IReadOnlyList<string> Capabilities { get; init; }

    public required StackPolicy StackPolicy { get; init; }

    public required bool TerminationProtection { get; init; }

    public required IReadOnlyList<RollbackTrigger> RollbackTriggers { get; init; }

    /// <summary>How many minutes the triggers are watched after the update.</summary>
    public required int RollbackMonitoringMinutes { get; init; }

    /// <summary>The deployments that export what this one imports, in their order.</summary>
    public IReadOnlyList<PlannedDeployment> ImportsFrom { get; internal set; } = [];

    /// <summary>As CodePipeline takes it for a TemplateConfiguration, and version 2 of <c>aws cloudformation deploy</c> for its parameters.</summary>
    public string ToConfiguration() => CompactJson.Page(DeploymentFiles.Configuration(this));

    /// <summary>As CloudFormation's Git sync takes it.</summary>
    /// <param name="templatePath">The template's path from the root of the repository.</param>
    public string ToDeploymentFile(string templatePath) => new TemplateDocument(DeploymentFiles.GitSync(this, templatePath)).ToYaml();

    /// <summary>The stack policy on one line, as <c>aws cloudformation set-stack-policy --stack-policy-body</c> takes it.</summary>
    public string ToStackPolicy() => CompactJson.Line(StackPolicy.ToNode(Template));

    public override string ToString() => $"{Environment.Name}/{Name}";
}
