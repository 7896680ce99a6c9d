namespace CfnGen.Planning.Access;

/// <summary>Whose rights are compared, or who gets at what: statements about the same subject count together, wherever they stand.</summary>
/// <param name="Kind">What is asked of it.</param>
/// <param name="Name">The logical id, or the text by which a template names what it does not have.</param>
/// <param name="Type">Its resource type; empty when the template does not have it.</param>
/// <param name="Noun">What it is, for people: <c>role</c>, <c>bucket</c>, <c>security group</c>.</param>
internal sealed record AccessSubject(SubjectKind Kind, string Name, string Type, string Noun)
{
    /// <summary>For people: <c>role AppRole</c>.</summary>
    public string Text => $"{Noun} {Name}";

    /// <summary>The same at the start of a sentence.</summary>
    public string SentenceStart => char.ToUpperInvariant(Noun[0]) + Text[1..];

    /// <summary>Equal in both templates.</summary>
    public string Key => $"{Kind} {Text}";

    /// <summary>Whether the template has it, so that it comes and goes with the stack.</summary>
    public bool IsInTemplate => Type.Length > 0;
}
