namespace CfnGen.Planning.Consequences.Guards;

/// <summary>All guards that are known.</summary>
internal static class GuardCatalogue
{
    private static readonly Dictionary<string, List<Guard>> ByType = Sorted();

    public static IEnumerable<Guard> All => ByType.Values.SelectMany(guards => guards);

    public static IReadOnlyList<Guard> Of(string type) => ByType.TryGetValue(type, out var guards) ? guards : [];

    private static Dictionary<string, List<Guard>> Sorted()
    {
        var byType = new Dictionary<string, List<Guard>>(StringComparer.Ordinal);
        foreach (IReadOnlyList<Guard> guards in (IReadOnlyList<Guard>[])[Doors.All, Addresses.All, Deletion.All, Backups.All, Encryption.All, Records.All])
        {
            foreach (var guard in guards)
            {
                byType.TryAdd(guard.Type, []);
                byType[guard.Type].Add(guard);
            }
        }

        return byType;
    }
}
