namespace CfnGen.Model.Tests.Attributes;

public sealed class CreationPolicyTests
{
    [Fact]
    public void Writes_signals_with_count_and_timeout() =>
        Assert.Equal(
            """
            Value:
              ResourceSignal:
                Count: 2
                Timeout: PT15M
            """,
            CreationPolicy.Signals(count: 2, timeout: TimeSpan.FromMinutes(15)).AsYaml());

    [Fact]
    public void Writes_the_policies_of_groups_and_fleets() =>
        Assert.Equal(
            """
            Value:
              AutoScalingCreationPolicy:
                MinSuccessfulInstancesPercent: 50
              StartFleet:
                Type: true
            """,
            new CreationPolicy { AutoScalingCreationPolicy = new() { MinSuccessfulInstancesPercent = 50 }, StartFleet = new() { Type = true } }.AsYaml());

    [Fact]
    public void Reports_what_is_beyond_the_bounds() =>
        Assert.Equal(
            [
                "SignalStack.Host: CreationPolicy: ResourceSignal.Timeout is PT13H: CloudFormation takes at most PT12H.",
                "SignalStack.Host: CreationPolicy: ResourceSignal.Count is 0: give 1 or more.",
                "SignalStack.Host: CreationPolicy: AutoScalingCreationPolicy.MinSuccessfulInstancesPercent is 101: give 0 to 100.",
            ],
            new SignalStack().Problems());

    private sealed class SignalStack : Stack
    {
        public GenericResource Host => Resource(() => new GenericResource("AWS::EC2::Instance")
        {
            CreationPolicy = CreationPolicy.Signals(0, "PT13H") with { AutoScalingCreationPolicy = new() { MinSuccessfulInstancesPercent = 101 } },
        });
    }
}
