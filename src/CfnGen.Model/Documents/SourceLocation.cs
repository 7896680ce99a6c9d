using System.Globalization;

namespace CfnGen.Model.Documents;

/// <summary>Where a node comes from: a place in a file, or the stack member that made it. The default value is "unknown".</summary>
public readonly record struct SourceLocation
{
    private SourceLocation(string? file, int line, int column, string? member) =>
        (File, Line, Column, Member) = (file, line, column, member);

    /// <summary>The file's name as the user gave it; null for a node made by a stack.</summary>
    public string? File { get; }

    /// <summary>One-based; 0 when unknown.</summary>
    public int Line { get; }

    /// <summary>One-based, in UTF-16 units; 0 when unknown.</summary>
    public int Column { get; }

    /// <summary>The stack and its member, such as <c>WebAppStack.Group</c>; null for a node read from a file.</summary>
    public string? Member { get; }

    public static SourceLocation InFile(string? file, int line, int column) => new(file, line, column, null);

    public static SourceLocation OfMember(string member) => new(null, 0, 0, member);

    /// <summary><c>file(line,column)</c>, the member's name, or empty when unknown.</summary>
    public override string ToString() => Member
        ?? (Line == 0 ? File ?? "" : string.Create(CultureInfo.InvariantCulture, $"{File ?? "template"}({Line},{Column})"));
}
