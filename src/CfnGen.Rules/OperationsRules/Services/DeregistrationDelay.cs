using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>For how long a target group lets a target that leaves answer the requests that it has.</summary>
/// <param name="Seconds">For how long.</param>
/// <param name="Origin">For messages: where the number comes from; empty when it stands there.</param>
/// <param name="IsWritten">Whether the template says so, and it is not what Elastic Load Balancing takes by itself.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record DeregistrationDelay(double Seconds, string Origin, bool IsWritten, Assumptions When)
{
    public const string Key = "deregistration_delay.timeout_seconds";

    private const int Standard = 300;

    /// <summary>The delays that a target group can have; none where only deploy time knows.</summary>
    public static List<DeregistrationDelay> Of(CheckedTemplate template, CheckedResource targets)
    {
        var delays = new List<DeregistrationDelay>();
        var isWritten = false;
        foreach (var attribute in template.Properties.ObjectsOf("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupAttribute"))
        {
            if (!ReferenceEquals(attribute.Resource, targets) || attribute.Find("Key")?.Text != Key)
            {
                continue;
            }

            isWritten = true;
            foreach (var delay in template.Numbers(attribute, "Value"))
            {
                delays.Add(new(delay.Number, delay.Origin, IsWritten: true, delay.When));
            }
        }

        if (!isWritten && targets.Properties?["TargetGroupAttributes"] is null)
        {
            delays.Add(new(Standard, " (unless the target group says otherwise)", IsWritten: false, targets.When));
        }

        return delays;
    }
}
