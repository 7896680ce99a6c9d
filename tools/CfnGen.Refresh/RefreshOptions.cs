namespace CfnGen.Refresh;

/// <summary>The command line's options: pairs of <c>--name value</c>.</summary>
internal sealed class RefreshOptions
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public string? this[string name] => values.GetValueOrDefault(name);

    public static RefreshOptions Parse(string[] args)
    {
        var options = new RefreshOptions();
        for (var index = 0; index < args.Length; index += 2)
        {
            options.values[args[index]] = index + 1 < args.Length
                ? args[index + 1]
                : throw new FormatException($"The option {args[index]} needs a value.");
        }

        return options;
    }
}
