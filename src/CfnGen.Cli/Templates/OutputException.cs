using CfnGen.Model;

namespace CfnGen.Cli.Templates;

/// <summary>The disk refused. Files are whole: those of before, or those of now.</summary>
internal sealed class OutputException(string path, string message, Exception? inner = null) : CfnGenException(message, inner)
{
    public string Path { get; } = path;
}
