namespace CfnGen.Planning.Tests.Capacity.Groups;

/// <summary>A rolling update that the guide, or somebody who watched one, describes.</summary>
/// <param name="Source">The address of the description.</param>
/// <param name="Policy">What <c>AutoScalingRollingUpdate</c> says.</param>
/// <param name="Sizes"><c>MinSize</c> to <c>MaxSize</c>.</param>
/// <param name="Live">How many instances run.</param>
/// <param name="Batches">How many are ended in each batch.</param>
/// <param name="Least">The fewest in service.</param>
/// <param name="Most">The most that run.</param>
/// <param name="Desired"><c>DesiredCapacity</c>; null: there is none.</param>
/// <param name="End">How many run at the end; null: as many as before.</param>
public sealed record RollingCase(string Name, string Source, string Policy, (int Min, int Max) Sizes, int Live, int[] Batches, int Least, int Most, int? Desired = null, int? End = null)
{
    public override string ToString() => Name;
}
