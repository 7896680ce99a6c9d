using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Changes;

public sealed class ResourceChangeTests
{
    [Theory]
    [InlineData(ChangeKind.Changed, UpdateEffect.Replacement, true)]
    [InlineData(ChangeKind.Renamed, UpdateEffect.Replacement, true)]
    [InlineData(ChangeKind.Changed, UpdateEffect.ReplacementIf, false)]
    [InlineData(ChangeKind.Changed, UpdateEffect.InstancesRoll, false)]
    [InlineData(ChangeKind.Added, UpdateEffect.None, false)]
    public void Is_replaced_for_certain_or_not(ChangeKind kind, UpdateEffect effect, bool expected)
    {
        var change = new ResourceChange { LogicalId = "Work", Type = "AWS::SQS::Queue", Kind = kind, Effect = effect };

        Assert.Equal(expected, change.IsReplaced);
    }
}
