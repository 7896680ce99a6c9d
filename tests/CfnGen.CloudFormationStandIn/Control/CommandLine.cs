using System.Globalization;

namespace CfnGen.CloudFormationStandIn.Control;

/// <summary>The options of the program: <c>--port</c>, <c>--speed</c>, <c>--access-key</c>, <c>--secret</c>, <c>--session-token</c>, <c>--account</c>, <c>--page-size</c>.</summary>
internal static class CommandLine
{
    /// <exception cref="FormatException">An option is unknown or has no value.</exception>
    public static StandInOptions Parse(IReadOnlyList<string> words)
    {
        var options = new StandInOptions();
        for (var index = 0; index < words.Count; index += 2)
        {
            options = With(options, words[index], index + 1 < words.Count ? words[index + 1] : throw new FormatException($"{words[index]} needs a value."));
        }

        return options;
    }

    private static StandInOptions With(StandInOptions options, string name, string value) => name switch
    {
        "--port" => options with { Port = Number(value) },
        "--speed" => options with { Speed = double.Parse(value, CultureInfo.InvariantCulture) },
        "--access-key" => options with { Keys = [options.Keys[0] with { Id = value }] },
        "--secret" => options with { Keys = [options.Keys[0] with { Secret = value }] },
        "--session-token" => options with { Keys = [options.Keys[0] with { SessionToken = value }] },
        "--account" => options with { AccountId = value },
        "--page-size" => options with { PageSize = Number(value), EventsPerPage = Number(value) },
        _ => throw new FormatException($"There is no option {name}."),
    };

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
