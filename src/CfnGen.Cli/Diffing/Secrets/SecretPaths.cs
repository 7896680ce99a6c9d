namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Whether the way to a value says that it is a secret.</summary>
internal static class SecretPaths
{
    /// <param name="owner">The logical id or the entry's name, which counts where the way says nothing itself.</param>
    /// <param name="path">As in a plan: <c>Properties.Environment.Variables.DB_PASSWORD</c>.</param>
    public static bool Is(string owner, string path)
    {
        var end = path.Length;
        while (end > 0)
        {
            var start = path.AsSpan(0, end).LastIndexOfAny('.', '[') + 1;
            var step = path.AsSpan(start, end - start).TrimEnd(']');
            if (SaysSomething(step))
            {
                return SecretNames.Is(step);
            }

            end = start - 1;
        }

        return SecretNames.Is(owner);
    }

    // The index of an item, and the words that stand for whatever their owner is.
    private static bool SaysSomething(ReadOnlySpan<char> step) =>
        !(step.IsEmpty || char.IsAsciiDigit(step[0]) || step is "Value" or "Default" or "AllowedValues" or "Properties");
}
