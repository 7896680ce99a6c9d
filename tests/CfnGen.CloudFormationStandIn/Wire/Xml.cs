using System.Globalization;
using System.Xml.Linq;

namespace CfnGen.CloudFormationStandIn.Wire;

/// <summary>The elements of an answer, in the forms that the Query protocol has for them. What is absent leaves no element.</summary>
internal static class Xml
{
    public static XElement? Text(string name, string? value) => value is null ? null : new(name, Printable(value));

    public static XElement Flag(string name, bool value) => new(name, value ? "true" : "false");

    public static XElement? Flag(string name, bool? value) => value is { } known ? Flag(name, known) : null;

    public static XElement? Number(string name, int? value) => value is { } known ? new(name, known.ToString(CultureInfo.InvariantCulture)) : null;

    public static XElement? Time(string name, DateTimeOffset? value) => value is { } known ? new(name, Timestamp(known)) : null;

    public static XElement Texts(string name, IEnumerable<string> values) => new(name, values.Select(value => new XElement("member", value)));

    /// <summary>A list of structures, each given by what stands in it.</summary>
    public static XElement List<T>(string name, IEnumerable<T> items, Func<T, IEnumerable<object?>> content) =>
        new(name, items.Select(item => new XElement("member", content(item))));

    public static string Timestamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    // A template may hold characters that no XML may.
    private static string Printable(string text) => text.All(System.Xml.XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.Where(letter => System.Xml.XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
}
