using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>An alarm on a group's load calls policies of that group.</summary>
internal sealed class AlarmMeasuresWhatItScales : Rule
{
    private const string Group = "AWS::AutoScaling::AutoScalingGroup";
    private const string Service = "AWS::ECS::Service";

    public override RuleInfo Info { get; } = new("CG5006", Severity.Warning,
        "An alarm on the load of a group or service calls policies of that group or service.",
        "Otherwise one group is measured and another one scaled: the load never changes, and the alarm fires until the other group is at its limit.",
        ScalingGuide.Steps)
    {
        Wrong = Example("Back"),
        Right = Example("Front"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var calls = PolicyCalls.Of(template);
        if (calls.Count == 0)
        {
            yield break;
        }

        var policies = ScalingPolicies.Of(template);
        foreach (var call in calls)
        {
            foreach (var policy in policies)
            {
                if (ReferenceEquals(policy.Resource, call.Policy)
                    && template.CanMeet(policy.When, call.When)
                    && Measured(template, call) is { } measured
                    && ScaledThing(template, policy) is { } scaled
                    && scaled.Type == measured.Type
                    && !ReferenceEquals(scaled, measured))
                {
                    yield return At(call.Action, $"Call a policy of '{measured.Name}', whose load the alarm measures: '{policy.Resource.Name}' scales '{scaled.Name}'.");
                }
            }
        }
    }

    private static CheckedResource? ScaledThing(CheckedTemplate template, ScalingPolicy policy) => policy.Scaled switch
    {
        { Type: Group } group => group,
        { Type: ScaledService.Target } target => ScaledService.Of(template, target),
        _ => null,
    };

    // Null where the metric is no measure of a load, such as the length of a queue.
    private static CheckedResource? Measured(CheckedTemplate template, PolicyCall call)
    {
        foreach (var known in template.Texts(call.Alarm, "Namespace"))
        {
            if (known.Text is not ("AWS/EC2" or "AWS/ECS") || !template.CanMeet(known.When, call.When))
            {
                continue;
            }

            var wanted = known.Text == "AWS/EC2" ? "AutoScalingGroupName" : "ServiceName";
            foreach (var dimension in template.Properties.ObjectsOf(call.Alarm.Resource.Type!, "Dimension"))
            {
                if (ReferenceEquals(dimension.Resource, call.Alarm.Resource)
                    && dimension.Find("Name")?.Text == wanted
                    && template.CanMeet(dimension.When, call.When)
                    && ReferenceOf(template, dimension, call.When) is { } measured)
                {
                    return measured;
                }
            }
        }

        return null;
    }

    private static CheckedResource? ReferenceOf(CheckedTemplate template, CheckedObject dimension, Assumptions when)
    {
        foreach (var value in template.Values(dimension, "Value"))
        {
            if (template.CanMeet(value.When, when) && template.TargetOf(value.Place)?.Resource is { Type: Group or Service } measured)
            {
                return measured;
            }
        }

        return null;
    }

    private static string Example(string scaled) => $$"""
        Resources:
          Front:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4
          Back:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: lt-0f1e2d3c4b5a69788, Version: '1'}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4
          Grow:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref {{scaled}}
              AdjustmentType: ChangeInCapacity
              ScalingAdjustment: 1
          Busy:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Front}]
              Statistic: Average
              Period: 300
              EvaluationPeriods: 1
              ComparisonOperator: GreaterThanThreshold
              Threshold: 70
              AlarmActions: [!Ref Grow]
        """;
}
