namespace CfnGen.Planning.Access.Policies;

/// <summary>Says a line of a difference to people.</summary>
internal sealed class StatementText(AccessSubject subject, StatementLine line)
{
    private static readonly string[] OwnWords = ["everybody", "everything but ", "account ", "this account", "canonical user "];

    /// <summary><c>Allow s3:PutObject on ${Uploads.Arn}/* to role AppRole</c>.</summary>
    public string Line => $"{(line.Frame.Allows ? "Allow" : "Deny")} {Actions}{Where} to {Principals}{Conditions}";

    /// <summary><c>Role AppRole may now do s3:PutObject on ${Uploads.Arn}/*.</c></summary>
    public string Sentence(bool isAdded) => $"{SentenceStart} {Verb(isAdded)} {Actions}{Where}{Conditions}.";

    private string Principals => subject.Kind == SubjectKind.Identity ? subject.Text : Texts(line.Principals, "everybody");

    private string SentenceStart => subject.Kind == SubjectKind.Identity ? subject.SentenceStart : IsName ? Principals : char.ToUpperInvariant(Principals[0]) + Principals[1..];

    // A name stays as it is written: gh, ec2.amazonaws.com.
    private bool IsName => !Array.Exists(OwnWords, word => Principals.StartsWith(word, StringComparison.Ordinal));

    private string Actions => Texts(line.Actions, "everything");

    /// <summary>A policy that something has says <c>*</c> where it means the thing.</summary>
    private string Where => subject.Kind == SubjectKind.Target && line.Resources is [{ IsEverything: true }]
        ? " on " + subject.Text
        : " on " + Texts(line.Resources, "everything");

    private string Conditions
    {
        get
        {
            var conditions = line.Frame.Conditions.IsEmpty ? "" : " if " + line.Frame.Conditions.Text;
            return line.Frame.When.Text.Length == 0 ? conditions : $"{conditions} (when {line.Frame.When.Text})";
        }
    }

    private string Verb(bool isAdded) => (line.Frame.Allows, isAdded, line.Effect) switch
    {
        (true, true, AccessEffect.None) => "could already do",
        (true, true, _) => "may now do",
        (true, false, AccessEffect.None) => "may still do",
        (true, false, _) => "may no longer do",
        (false, true, AccessEffect.None) => Was + " kept already from",
        (false, true, _) => Is + " now kept from",
        (false, false, AccessEffect.None) => Is + " still kept from",
        (false, false, _) => Is + " no longer kept from",
    };

    private bool IsPlural => subject.Kind != SubjectKind.Identity && line.Principals.Count > 1;

    private string Is => IsPlural ? "are" : "is";

    private string Was => IsPlural ? "were" : "was";

    private static string Texts(IReadOnlyList<Element> elements, string everything) =>
        string.Join(", ", elements.Select(element => element.IsEverything ? everything : element.Text));
}
