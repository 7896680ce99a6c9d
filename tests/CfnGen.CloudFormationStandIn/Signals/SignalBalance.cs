using CfnGen.CloudFormationStandIn.Resources;

namespace CfnGen.CloudFormationStandIn.Signals;

/// <summary>Whether enough of those that were to signal have done well.</summary>
internal static class SignalBalance
{
    /// <exception cref="ResourceFailedException">They have not.</exception>
    public static void Check(int successes, int failures, int wanted, int minSuccessfulPercent)
    {
        var allowed = wanted * (100 - minSuccessfulPercent) / 100;
        if (failures > allowed)
        {
            throw new ResourceFailedException(successes == 0
                ? $"Received 0 SUCCESS signal(s) out of {wanted}. Unable to satisfy {minSuccessfulPercent}% MinSuccessfulInstancesPercent requirement"
                : $"Received {failures} FAILURE signal(s) out of {wanted}. Unable to satisfy {minSuccessfulPercent}% MinSuccessfulInstancesPercent requirement");
        }
    }
}
