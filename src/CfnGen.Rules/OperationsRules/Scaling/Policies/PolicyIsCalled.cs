using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>Something calls each policy that does not watch a metric itself.</summary>
internal sealed class PolicyIsCalled : Rule
{
    public override RuleInfo Info { get; } = new("CG5005", Severity.Warning,
        "An alarm calls each policy of simple or step scaling.",
        "Such a policy watches nothing itself: without an alarm that has it among its actions it never scales.",
        ScalingGuide.Steps)
    {
        Wrong = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
            """),
        Right = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
            """ + ScalingGuide.AlarmAbove70),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var policy in ScalingPolicies.Of(template))
        {
            // Whatever else is given the policy, an output or a function, may have it called.
            if (policy.Kind is PolicyKind.Simple or PolicyKind.Step && !IsNamed(template, policy.Resource.Name))
            {
                yield return AtKey(policy.Resource.Place, $"Let an alarm call '{policy.Resource.Name}' (AlarmActions), or export it: nothing in the template refers to it, and it never scales by itself.");
            }
        }
    }

    private static bool IsNamed(CheckedTemplate template, string policy)
    {
        foreach (var reference in template.References)
        {
            if (reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt && reference.Target == policy)
            {
                return true;
            }
        }

        return false;
    }
}
