using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::Select takes an index and a list.</summary>
internal sealed class SelectTakesAnIndex : CallRule
{
    public override RuleInfo Info { get; } = new("CG2107", Severity.Error,
        "Fn::Select takes an index within its list, counted from 0, and the list.",
        "CloudFormation refuses the template.",
        Guide.Select)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [2, [a, b]]
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [1, [a, b]]
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Select;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (call.Argument.Items is not [var index, var list])
        {
            yield return At(call.Argument, "Fn::Select takes a list of two: an index and a list.");
            yield break;
        }

        if (IsNoList(Shown(list, template), template))
        {
            yield return At(list, "Fn::Select chooses from a list, and this is none.");
        }

        if (Shown(index, template).Text is { } text)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                yield return At(index, $"The index of Fn::Select is a whole number from 0, and not '{text}'.");
            }
            else if (DefaultOf(list, call.When, template) is { } standard && number >= standard.Length)
            {
                yield return At(index, $"The default of the parameter '{list.Argument.Text}' has {Digits.Count(standard.Length, "item")}, so the index {text} is beyond its end: the first is 0.");
            }
            else if (list.Node is SequenceNode && number >= list.Items.Length && !HasUnknownLength(list))
            {
                yield return At(index, $"The list has {Digits.Count(list.Items.Length, "item")}, so the index {text} is beyond its end: the first is 0.");
            }
        }
        else if (IsNoText(Shown(index, template), template))
        {
            yield return At(index, $"The index of Fn::Select is a whole number, and not {NodeWords.Of(Shown(index, template).Node)}.");
        }
    }

    // The items that a list gives unless somebody gives its parameter others, where that leads here.
    private static string[]? DefaultOf(Place list, Assumptions when, CheckedTemplate template) =>
        list.Calls(IntrinsicFunction.Ref)
        && list.Argument.Text is { } name
        && template.Parameters.Find(name) is { } parameter
        && parameter["Type"]?.Text is { } type && ParameterTypes.IsList(type) && !type.StartsWith(ParameterTypes.SsmValue, StringComparison.Ordinal)
        && parameter["Default"]?.Text is { Length: > 0 } standard
        && template.Conditions.HoldByDefault(when)
            ? standard.Split(',')
            : null;

    // What another Select or a mapping gives here, where the template shows it; else the call itself.
    private static Place Shown(Place place, CheckedTemplate template)
    {
        if (place.Calls(IntrinsicFunction.Select)
            && place.Argument.Items is [{ Text: { } index }, var list]
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && !HasUnknownLength(list)
            && number < list.Items.Length)
        {
            return Shown(list.Items[number], template);
        }

        return place.Calls(IntrinsicFunction.FindInMap)
            && place.Argument.Items is [{ Text: { } mapping }, { Text: { } first }, { Text: { } second }]
            && template.Mappings.Find(mapping)?[first]?[second] is { } value
            ? value
            : place;
    }

    private static bool HasUnknownLength(Place list)
    {
        foreach (var item in list.Items)
        {
            if (item.Calls(IntrinsicFunction.Transform))
            {
                return true;
            }
        }

        return false;
    }
}
