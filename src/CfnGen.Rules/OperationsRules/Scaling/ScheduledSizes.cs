using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>Whether a schedule sets sizes as well.</summary>
internal static class ScheduledSizes
{
    public static bool Exist(CheckedTemplate template, CheckedResource scaled)
    {
        foreach (var action in template.Properties.ObjectsOf("AWS::AutoScaling::ScheduledAction"))
        {
            if (action.Find("AutoScalingGroupName") is { } name && ReferenceEquals(template.TargetOf(name)?.Resource, scaled))
            {
                return true;
            }
        }

        return scaled.Properties?["ScheduledActions"] is not null;
    }
}
