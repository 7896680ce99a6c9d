using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>How the content of a file is written in the template.</summary>
[InterpolatedStringHandler]
public sealed class FileEncoding : CfnEnumeration, ICfnValue<FileEncoding>
{
    public FileEncoding(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private FileEncoding(string value)
        : base(value)
    {
    }

    private FileEncoding(TemplateNode node)
        : base(node)
    {
    }

    public static FileEncoding Plain => new("plain");

    public static FileEncoding Base64 => new("base64");

    public static implicit operator FileEncoding(string value) => new(value);

    public static implicit operator FileEncoding(CfnExpression value) => new(value.Node);

    public static implicit operator FileEncoding(CfnString value) => new(value.Node);

    static FileEncoding ICfnValue<FileEncoding>.Of(TemplateNode node) => new(node);
}
