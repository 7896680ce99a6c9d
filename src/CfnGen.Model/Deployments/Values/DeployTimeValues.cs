using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What texts and conditions of a template become in one deployment, as far as parameters and the stack's own name decide it.</summary>
internal sealed class DeployTimeValues(PlannedDeployment deployment)
{
    /// <summary>The text of a node; null when only CloudFormation knows it.</summary>
    public string? Text(TemplateNode node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        IntrinsicNode call when call.Function == IntrinsicFunction.Ref => call.Argument is ScalarNode name ? Named(name.Text) : null,
        IntrinsicNode call when call.Function == IntrinsicFunction.Sub => Substituted(call.Argument),
        IntrinsicNode call when call.Function == IntrinsicFunction.Join => Joined(call.Argument),
        IntrinsicNode call when call.Function == IntrinsicFunction.FindInMap => Mapped(call.Argument),
        IntrinsicNode call when call.Function == IntrinsicFunction.If => Branch(call) is { } branch ? Text(branch) : null,
        _ => null,
    };

    /// <summary>The branch of an <c>Fn::If</c> that the deployment takes; null when only CloudFormation knows it.</summary>
    public TemplateNode? Branch(IntrinsicNode choice) =>
        choice.Argument is SequenceNode { Items: [ScalarNode condition, var then, var otherwise] }
            ? Holds(condition.Text) switch { true => then, false => otherwise, null => null }
            : null;

    /// <summary>Whether a condition of the template holds; null when only CloudFormation knows it.</summary>
    public bool? Holds(string condition) =>
        (deployment.Template.Root["Conditions"] as MappingNode)?[condition] is { } expression ? Holds(expression) : null;

    private bool? Holds(TemplateNode expression)
    {
        if (expression is not IntrinsicNode call)
        {
            return null;
        }

        if (call.Function == IntrinsicFunction.Condition)
        {
            return call.Argument is ScalarNode name ? Holds(name.Text) : null;
        }

        var operands = (call.Argument as SequenceNode)?.Items ?? [];
        if (call.Function == IntrinsicFunction.Equals)
        {
            return operands is [var left, var right] && Text(left) is { } one && Text(right) is { } other
                ? string.Equals(one, other, StringComparison.Ordinal)
                : null;
        }

        if (call.Function == IntrinsicFunction.Not)
        {
            return operands is [var only] ? !Holds(only) : null;
        }

        return call.Function == IntrinsicFunction.And ? All(operands, decisive: false)
            : call.Function == IntrinsicFunction.Or ? All(operands, decisive: true)
            : null;
    }

    /// <summary>One operand that has the decisive value decides; otherwise all must be known.</summary>
    private bool? All(IReadOnlyList<TemplateNode> operands, bool decisive)
    {
        bool? result = !decisive;
        foreach (var operand in operands)
        {
            var holds = Holds(operand);
            if (holds == decisive)
            {
                return decisive;
            }

            result = holds is null ? null : result;
        }

        return result;
    }

    private string? Named(string name)
    {
        switch (name)
        {
            case "AWS::StackName":
                return deployment.StackName;
            case "AWS::Region":
                return deployment.Region;
            // The same for all stacks of an environment, so names that hold them can be compared without knowing them.
            case "AWS::AccountId":
                return deployment.Environment.Account ?? "${AWS::AccountId}";
            case "AWS::Partition" or "AWS::URLSuffix":
                return $"${{{name}}}";
        }

        foreach (var parameter in deployment.Parameters)
        {
            if (parameter.Name == name)
            {
                return IsReadFromSsm(name) ? null : parameter.Value;
            }
        }

        return null;
    }

    private bool IsReadFromSsm(string parameter) =>
        (deployment.Template.Root["Parameters"] as MappingNode)?[parameter] is MappingNode options
        && options["Type"] is ScalarNode type
        && type.Text.StartsWith("AWS::SSM::Parameter::Value<", StringComparison.Ordinal);

    private string? Substituted(TemplateNode argument)
    {
        var (template, variables) = argument switch
        {
            ScalarNode only => (only.Text, null),
            SequenceNode { Items: [ScalarNode text, MappingNode values] } => (text.Text, values),
            _ => (null, null),
        };
        if (template is null)
        {
            return null;
        }

        var result = new StringBuilder(template.Length);
        var at = 0;
        for (var start = template.IndexOf("${", StringComparison.Ordinal); start >= 0; start = template.IndexOf("${", at, StringComparison.Ordinal))
        {
            var end = template.IndexOf('}', start);
            if (end < 0)
            {
                return null;
            }

            result.Append(template, at, start - at);
            var name = template[(start + 2)..end];
            var value = name.StartsWith('!') ? $"${{{name[1..]}}}" : variables?[name] is { } variable ? Text(variable) : Named(name);
            if (value is null)
            {
                return null;
            }

            result.Append(value);
            at = end + 1;
        }

        return result.Append(template, at, template.Length - at).ToString();
    }

    private string? Joined(TemplateNode argument)
    {
        if (argument is not SequenceNode { Items: [ScalarNode delimiter, SequenceNode parts] })
        {
            return null;
        }

        var texts = new List<string>(parts.Items.Count);
        foreach (var part in parts.Items)
        {
            if (Text(part) is not { } text)
            {
                return null;
            }

            texts.Add(text);
        }

        return string.Join(delimiter.Text, texts);
    }

    private string? Mapped(TemplateNode argument) =>
        argument is SequenceNode { Items: [var map, var first, var second] }
        && Text(map) is { } mapName && Text(first) is { } firstKey && Text(second) is { } secondKey
        && (((deployment.Template.Root["Mappings"] as MappingNode)?[mapName] as MappingNode)?[firstKey] as MappingNode)?[secondKey] is ScalarNode value
            ? value.Text
            : null;
}
