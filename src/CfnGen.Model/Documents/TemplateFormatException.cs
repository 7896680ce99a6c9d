namespace CfnGen.Model.Documents;

/// <summary>A file is no template that can be read: broken YAML or JSON, or more than CloudFormation takes.</summary>
public sealed class TemplateFormatException : CfnGenException
{
    public TemplateFormatException(string problem, SourceLocation location, Exception? inner = null)
        : base($"{location}: {problem}", inner)
    {
        Problem = problem;
        Location = location;
    }

    /// <summary>What is wrong and what to do, without the place.</summary>
    public string Problem { get; }

    public SourceLocation Location { get; }

    /// <summary>The file's name as the caller gave it; null when it gave none.</summary>
    public string? File => Location.File;

    /// <summary>One-based.</summary>
    public int Line => Location.Line;

    /// <summary>One-based, in UTF-16 units.</summary>
    public int Column => Location.Column;
}
