using System.Globalization;

namespace CfnGen.Planning.Access.Traffic;

/// <summary>The ports that a rule opens, or types and codes of ICMP, which are counted as 256 codes a type.</summary>
internal sealed class PortSpan
{
    private const int Highest = 65535;
    private const int CodesOfType = 256;
    private const string Any = "-1";

    private PortSpan(int first, int last, string text) => (First, Last, Text) = (first, last, text);

    /// <summary>All ports, or all types.</summary>
    public static PortSpan All { get; } = new(0, Highest, "");

    /// <summary>Above <see cref="Last"/> where only deploy time knows the ports: then the text says which they are.</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>For people, after the protocol: <c>port 22</c>, <c>ports 80-90</c>, <c>type 8</c>; empty for all.</summary>
    public string Text { get; }

    public bool IsKnown => First <= Last;

    public bool IsAll => First == 0 && Last == Highest;

    /// <param name="from">The first port in digits, or a readable reference; null: not given.</param>
    /// <param name="to">The last one.</param>
    public static PortSpan OfPorts(string? from, string? to)
    {
        if (from is null || (from == Any && to is null or Any))
        {
            return All;
        }

        to ??= from;
        var text = from == to ? $"port {from}" : $"ports {from}-{to}";
        return Number(from) is { } first && Number(to) is { } last
            ? first == 0 && last == Highest ? All : new(first, last, text)
            : new(1, 0, text);
    }

    /// <param name="type">In digits, -1 for all of them, or a readable reference; null: not given.</param>
    /// <param name="code">The code in that type.</param>
    public static PortSpan OfTypes(string? type, string? code)
    {
        if (type is null or Any)
        {
            return All;
        }

        var isWhole = code is null or Any;
        var text = isWhole ? $"type {type}" : $"type {type} code {code}";
        return Number(type) is not { } number ? new(1, 0, text)
            : isWhole ? new(number * CodesOfType, (number * CodesOfType) + CodesOfType - 1, text)
            : Number(code!) is { } one ? new((number * CodesOfType) + one, (number * CodesOfType) + one, text)
            : new(1, 0, text);
    }

    public bool Contains(int port) => First <= port && port <= Last;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Highest ? number : null;
}
