using CfnGen.Cli.Checking;
using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Deploying;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Stacks;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>A template beside the stack that it is for, with the values that <c>cfngen deploy</c> would give to its parameters.</summary>
/// <param name="file">As the user wrote it.</param>
/// <param name="given">The stack's name, and what the user gave for parameters.</param>
internal sealed class DeployedFile(string file, GivenTemplate given, DeployedStacks deployed) : TemplatePairs
{
    public override IEnumerable<TemplatePair> All()
    {
        var template = TemplateReader.Read(CheckTarget.OfFile(file).Read(), file);
        var parameters = new GivenParameters(template, given, [.. given.Files.Select(ParameterFile.Read)]);
        var found = deployed.Find(given.StackName!, null);
        var current = found.Template is null ? null : found.Stack;
        yield return new(file, new($"stack {given.StackName} in {found.Region}", found.Template), new(file, template))
        {
            FormerParameters = current?.Parameters,
            Parameters = Values(parameters.Wanted, current),
        };
    }

    /// <summary>Nobody said what is deployed beside it.</summary>
    public override IReadOnlyDictionary<string, TemplateDocument> Neighbours(TemplatePair pair) => new Dictionary<string, TemplateDocument>(StringComparer.Ordinal);

    /// <exception cref="WrongUsageException">Some have no value from anywhere.</exception>
    private Dictionary<string, string> Values(IReadOnlyList<WantedParameter> wanted, CurrentStack? current)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var parameter in wanted)
        {
            if ((parameter.Value ?? current?.Parameters.GetValueOrDefault(parameter.Name)) is { } value)
            {
                values.Add(parameter.Name, value);
            }
            else if (!parameter.HasDefault)
            {
                missing.Add(parameter.Name);
            }
        }

        return missing.Count == 0 ? values : throw new WrongUsageException(new ParameterMissingException(given.StackName!, missing).Message);
    }
}
