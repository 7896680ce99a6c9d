using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Diffing;
using CfnGen.Deployment.Stacks;
using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Deploying;

/// <summary>What the user gave for the parameters of a template, and which were left out.</summary>
internal sealed class GivenParameters
{
    private readonly IReadOnlyList<TemplateParameter> declared;
    private readonly Dictionary<string, string?> given = new(StringComparer.Ordinal);

    /// <exception cref="WrongUsageException">A parameter is not the template's.</exception>
    public GivenParameters(TemplateDocument template, GivenTemplate options, IReadOnlyList<ParameterFile> files)
    {
        declared = TemplateParameter.AllOf(template);
        foreach (var file in files)
        {
            foreach (var (name, value) in file.Parameters)
            {
                given[name] = value;
            }
        }

        foreach (var (name, value) in GivenValues.Parse(null, options.Parameters).Parameters)
        {
            given[name] = value;
        }

        foreach (var name in given.Keys)
        {
            Require(name);
        }
    }

    /// <summary>Those given, as words of a command line; a hidden one as a variable of the shell, which is named like it.</summary>
    public IEnumerable<(string Name, string Value, bool IsSecret)> Words()
    {
        foreach (var parameter in declared)
        {
            if (given.TryGetValue(parameter.Name, out var value) && value is not null)
            {
                yield return (parameter.Name, value, parameter.IsSecret);
            }
        }
    }

    /// <summary>The values of parameters that are <c>NoEcho</c>.</summary>
    public IReadOnlyList<string> Secrets => [.. Words().Where(word => word.IsSecret).Select(word => word.Value)];

    /// <summary>In the order of the template. What was not given stays as the stack has it.</summary>
    public IReadOnlyList<WantedParameter> Wanted =>
        [.. declared.Select(parameter => new WantedParameter(parameter.Name, given.GetValueOrDefault(parameter.Name), parameter.IsSecret) { HasDefault = parameter.HasDefault })];

    private void Require(string name)
    {
        var names = declared.Select(parameter => parameter.Name).ToList();
        if (!names.Contains(name))
        {
            throw new WrongUsageException(NearestName.Of(name, names) is { } nearest
                ? $"The template has no parameter '{name}'. Did you mean '{nearest}'?"
                : $"The template has no parameter '{name}'.");
        }
    }
}
