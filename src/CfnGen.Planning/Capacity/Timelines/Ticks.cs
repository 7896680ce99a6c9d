namespace CfnGen.Planning.Capacity.Timelines;

/// <summary>Round distances between the marks of an axis.</summary>
internal static class Ticks
{
    private const int MostCounts = 6;
    private const int MostTimes = 9;

    private static readonly int[] Seconds = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800];

    public static int Between(int most)
    {
        for (var step = 1; ; step *= 10)
        {
            foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (most / (step * factor) <= MostCounts)
                {
                    return step * factor;
                }
            }
        }
    }

    public static TimeSpan Between(TimeSpan length)
    {
        foreach (var seconds in Seconds)
        {
            if (length.TotalSeconds / seconds <= MostTimes)
            {
                return TimeSpan.FromSeconds(seconds);
            }
        }

        return TimeSpan.FromDays(Math.Max(1, (int)(length.TotalDays / MostTimes) + 1));
    }
}
