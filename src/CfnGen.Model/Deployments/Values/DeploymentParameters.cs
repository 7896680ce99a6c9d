using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The values of a deployment's parameters, and what is wrong with them.</summary>
internal sealed class DeploymentParameters
{
    private const int MaxBytes = 4096;

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];

    /// <param name="deployment">Whose parameters are read.</param>
    /// <param name="stack">Its stack, already lowered.</param>
    /// <param name="stackNameOf">The name of another deployment's stack; null when that one has none, which is reported there.</param>
    public DeploymentParameters(Deployment deployment, Stack stack, Func<Deployment, string?> stackNameOf)
    {
        foreach (var value in deployment.ValuesFor(stack))
        {
            Add(value, deployment, stack, stackNameOf);
        }

        foreach (var entry in stack.Members.Declared)
        {
            if (entry.Value is Parameter parameter)
            {
                Complete(parameter);
            }
        }
    }

    public IReadOnlyList<string> Problems => problems;

    public IReadOnlyList<DeployedParameter> InOrderOf(TemplateDocument template)
    {
        var ordered = new List<DeployedParameter>(values.Count);
        foreach (var entry in (template.Root[Sections.Parameters] as MappingNode)?.Entries ?? [])
        {
            if (values.TryGetValue(entry.Key, out var value))
            {
                ordered.Add(new(entry.Key, value));
            }
        }

        return ordered;
    }

    private void Add(ParameterValue value, Deployment deployment, Stack stack, Func<Deployment, string?> stackNameOf)
    {
        var parameter = value.Parameter;
        if (!ReferenceEquals(parameter.Owner, stack))
        {
            problems.Add($"{parameter.Member} belongs to another stack than {stack}: take the parameter from the stack that the deployment hands in, stack => [stack.{parameter.Id}.Is(…)].");
            return;
        }

        if (value.Named is { } named && (named.Environment.Name != deployment.Environment.Name || (named.Region ?? named.Environment.Region) != (deployment.Region ?? deployment.Environment.Region)))
        {
            problems.Add($"{parameter.Id} names a stack of {named.Environment.Name} in {named.Region ?? named.Environment.Region}, which {deployment.Environment.Name} cannot import from: name one of the same environment and region.");
        }

        var text = value.Text(other => stackNameOf(other) ?? "");
        if (!values.TryAdd(parameter.Id.ToString(), text))
        {
            problems.Add($"{parameter.Id} is given twice: keep one of the two.");
            return;
        }

        Check(parameter, text);
    }

    private void Check(Parameter parameter, string text)
    {
        if (parameter.Options.NoEcho && !IsReadElsewhere(parameter, text))
        {
            // Without the value, which a log must not have.
            problems.Add($"{parameter.Id} is a secret (NoEcho), and its value would be committed in clear: give a dynamic reference such as {{{{resolve:secretsmanager:NAME}}}}, or let the parameter be the name of an SSM parameter.");
            return;
        }

        if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
        {
            problems.Add($"The value of {parameter.Id} is longer than the {MaxBytes} bytes that CloudFormation takes.");
        }

        foreach (var problem in ParameterProblems.OfValue(parameter.Options, text))
        {
            problems.Add($"{parameter.Id}: {problem}");
        }
    }

    private static bool IsReadElsewhere(Parameter parameter, string text) =>
        parameter.Options.Type.IsSsm
        || text == parameter.Options.Default?.ToString()
        || text.StartsWith("{{resolve:secretsmanager:", StringComparison.Ordinal)
        || text.StartsWith("{{resolve:ssm-secure:", StringComparison.Ordinal);

    private void Complete(Parameter parameter)
    {
        var id = parameter.Id.ToString();
        if (values.ContainsKey(id))
        {
            return;
        }

        if (parameter.Options.Default is { } standard)
        {
            values.Add(id, standard.ToString());
        }
        else
        {
            problems.Add($"{id} has no default and no value here: add stack.{id}.Is(…) to {nameof(Deployment<Stack>.Parameters)}.");
        }
    }
}
