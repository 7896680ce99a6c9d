namespace CfnGen.Planning.Capacity.Groups;

/// <summary>The sizes that a template gives a group.</summary>
/// <param name="Max">Null: only the deployment knows it.</param>
/// <param name="Desired">Null: the template leaves the group at the size that it has.</param>
internal sealed record GroupSizes(int Min, int? Max, int? Desired)
{
    /// <summary>The size with which a new group starts.</summary>
    public int First => Desired ?? Min;

    public static GroupSizes Of(Settings properties) => new(properties.Number("MinSize", 0), properties.Number("MaxSize"), properties.Number("DesiredCapacity"));

    /// <summary>The size of a group that runs after these sizes are set.</summary>
    /// <param name="running">How many instances it has.</param>
    public int SizeAfterUpdate(int running) => Desired ?? Math.Min(Math.Max(running, Min), Max ?? int.MaxValue);
}
