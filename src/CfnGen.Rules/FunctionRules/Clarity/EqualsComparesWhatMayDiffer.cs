using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Clarity;

/// <summary>Fn::Equals compares something that is not known beforehand.</summary>
internal sealed class EqualsComparesWhatMayDiffer : CallRule
{
    public override RuleInfo Info { get; } = new("CG2211", Severity.Warning,
        "Fn::Equals compares two values of which deploy time decides one.",
        "Two texts that are written out, or the same reference twice, compare the same each time, so that one of the branches is dead.",
        Guide.ConditionFunctions)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Or [!Equals [Stage, prod], !Equals [!Ref Stage, live]]
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Condition: IsProd}
            """,
        Right = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Or [!Equals [!Ref Stage, prod], !Equals [!Ref Stage, live]]
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Condition: IsProd}
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Equals;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        // Of a condition that is nothing else another rule says that it never or always holds.
        if (call.Argument.Items is not [var left, var right] || ReferenceEquals(call.Place, call.Owner.Entry))
        {
            yield break;
        }

        if (left.Text is { } one && right.Text is { } other)
        {
            yield return At(call.Place, $"'{one}' and '{other}' are {(one == other ? "always" : "never")} equal: {((template.Parameters.Find(one) ?? template.Parameters.Find(other)) is not null ? "refer to the parameter with Ref" : "compare a parameter")}.");
        }
        else if (left.Node is IntrinsicNode && left.Node.Equals(right.Node))
        {
            yield return At(call.Place, "Both sides are the same, so they are always equal.");
        }
    }
}
