using System.Globalization;
using System.Xml.Linq;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>Reads the members of one shape from its element. What is absent is null; what does not read as it should is a <see cref="FormatException"/>.</summary>
/// <param name="element">May be absent where a shape has no members, as the result of an operation that only does something.</param>
internal sealed class AnswerReader(XElement? element, string path)
{
    public string? Text(string name) => Child(name)?.Value;

    public bool? Boolean(string name) => Child(name) is not { } child
        ? null
        : child.Value switch
        {
            "true" => true,
            "false" => false,
            _ => throw Unreadable(name, "true or false"),
        };

    public int? Integer(string name) => Child(name) is not { } child
        ? null
        : int.TryParse(child.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Unreadable(name, "an integer");

    public DateTime? Time(string name) => Child(name) is not { } child
        ? null
        : DateTimeOffset.TryParse(child.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value.UtcDateTime
            : throw Unreadable(name, "a time");

    public List<string>? Texts(string name) => Members(name) is { Count: > 0 } members
        ? [.. members.Select(member => member.Value)]
        : Absent.List<string>();

    public List<T>? List<T>(string name)
        where T : IAnswer<T> => Members(name) is { Count: > 0 } members
            ? [.. members.Select(member => T.Read(new AnswerReader(member, $"{path}.{name}")))]
            : Absent.List<T>();

    public T? Shape<T>(string name)
        where T : class, IAnswer<T> => Child(name) is { } child ? T.Read(new AnswerReader(child, $"{path}.{name}")) : null;

    private List<XElement> Members(string name) =>
        [.. Child(name)?.Elements().Where(child => child.Name.LocalName == "member") ?? []];

    private XElement? Child(string name) =>
        (element ?? throw new FormatException($"{path} is absent.")).Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private FormatException Unreadable(string name, string expected) => new($"{path}.{name} is not {expected}.");
}
