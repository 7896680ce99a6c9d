using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A file: its content in the template, or the address from which it is fetched.</summary>
public sealed record InitFile : Shape
{
    /// <summary>A text, or an object that is written as JSON. Excludes <see cref="Source"/>.</summary>
    public CfnJson? Content
    {
        get => (CfnJson?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>An address from which the file is fetched.</summary>
    public CfnString? Source
    {
        get => (CfnString?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>How a content that is text is encoded.</summary>
    /// <value>Absent: plain.</value>
    public FileEncoding? Encoding
    {
        get => (FileEncoding?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>The owning group, on Linux.</summary>
    /// <value>Absent: root.</value>
    public CfnString? Group
    {
        get => (CfnString?)CfnGet(3);
        init => CfnSet(3, value);
    }

    /// <summary>The owning user, on Linux.</summary>
    /// <value>Absent: root.</value>
    public CfnString? Owner
    {
        get => (CfnString?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>Six octal digits as text, such as <c>000644</c>; with <c>120</c> in front the content is the target of a symbolic link.</summary>
    /// <value>Absent: what the system gives.</value>
    public CfnString? Mode
    {
        get => (CfnString?)CfnGet(5);
        init => CfnSet(5, value);
    }

    /// <summary>The name of an entry of <see cref="ResourceMetadata.Authentication"/>, which wins over those that name the address.</summary>
    public CfnString? Authentication
    {
        get => (CfnString?)CfnGet(6);
        init => CfnSet(6, value);
    }

    /// <summary>Values for a content that is a Mustache template.</summary>
    public CfnJson? Context
    {
        get => (CfnJson?)CfnGet(7);
        init => CfnSet(7, value);
    }

    protected override string CfnPropertyNames => "content|source|encoding|group|owner|mode|authentication|context";

    internal override IEnumerable<string> Contradictions()
    {
        if (Content is not null && Source is not null)
        {
            yield return "content and source exclude each other: keep one of them.";
        }

        if (Mode?.Node is ScalarNode { Text: var mode } && (mode.Length != 6 || mode.Any(digit => digit is < '0' or > '7')))
        {
            yield return $"mode is {mode}: write six octal digits such as 000644.";
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
