using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>A policy has at most twenty steps.</summary>
internal sealed class StepsAreFewEnough : LadderRule
{
    private const int Most = 20;

    public override RuleInfo Info { get; } = new("CG5103", Severity.Error,
        "A policy has at most 20 step adjustments.",
        "Auto Scaling refuses the policy.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html");

    protected override IEnumerable<Finding> Check(CheckedTemplate template, StepLadder ladder, MetricScale scale, IReadOnlyList<PolicyCall> calls)
    {
        if (ladder.Steps.Count > Most)
        {
            yield return At(ladder.Place, $"Make wider steps: {ladder.Steps.Count} are more than {Most}.");
        }
    }
}
