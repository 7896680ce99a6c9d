using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.References;

/// <summary>An ARN is one of the service and the kind that its property takes.</summary>
internal sealed class ArnHasItsForm : Rule
{
    public override RuleInfo Info { get; } = new("CG3017", Severity.Error,
        "Where a property takes the ARN of a role, topic, function, certificate or key and it is written out, it is such an ARN; where it takes a name, it is none.",
        "The service finds nothing under it and refuses the resource.",
        Arns)
    {
        Wrong = """
            Resources:
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:user/steps
                  DefinitionString: '{"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}'
            """,
        Right = """
            Resources:
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  DefinitionString: '{"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}'
            """,
        SaysMoreThan = ["CG3006", "CG3007"],
    };

    private const string Arns = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Place.Text is { Length: > 0 } text
                && !DynamicReference.IsIn(text)
                && PropertyKind.Of(value) is { } kind
                && FormOf(kind) is { } form
                && !IsLike(kind, text))
            {
                yield return At(value.Place, $"'{text}' is not {kind.Name}, which '{value.Property.Name}' takes: it has the form {form}.");
            }
        }
    }

    private static string? FormOf(ResourceKind kind) =>
        kind == ResourceKinds.Role ? "arn:aws:iam::111122223333:role/name"
        : kind == ResourceKinds.Topic ? "arn:aws:sns:eu-west-1:111122223333:name"
        : kind == ResourceKinds.Function ? "arn:aws:lambda:eu-west-1:111122223333:function:name"
        : kind == ResourceKinds.Certificate ? "arn:aws:acm:us-east-1:111122223333:certificate/id"
        : kind == ResourceKinds.KeyArn ? "arn:aws:kms:eu-west-1:111122223333:key/id"
        : kind == ResourceKinds.Key ? "1a2b3c4d-0000-1111-2222-333344445555 or alias/name, alone or in an ARN"
        : kind == ResourceKinds.TargetGroup ? "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/name/id"
        : kind == ResourceKinds.LogGroup ? "/team/name, up to 512 letters, digits and _ - / . #"
        : kind == ResourceKinds.Bucket ? "my-bucket, 3 to 63 small letters, digits, dots and hyphens"
        : null;

    private static bool IsLike(ResourceKind kind, string text) =>
        kind == ResourceKinds.LogGroup ? text.Length <= 512 && Consists(text, "_-/.#")
        : kind == ResourceKinds.Bucket ? IsBucketName(text)
        : kind == ResourceKinds.Key && !text.StartsWith("arn:", StringComparison.Ordinal) ? IsKey(text)
        : Arn.Read(text) is { } arn && (arn.Service, kind) switch
        {
            ("iam", _) when kind == ResourceKinds.Role => arn.NamesAccount && arn.Begins("role/"),
            ("sns", _) when kind == ResourceKinds.Topic => arn.NamesAccount,
            ("lambda", _) when kind == ResourceKinds.Function => arn.NamesAccount && arn.Begins("function:"),
            ("acm", _) when kind == ResourceKinds.Certificate => arn.NamesAccount && arn.Begins("certificate/"),
            ("iam", _) when kind == ResourceKinds.Certificate => arn.NamesAccount && arn.Begins("server-certificate/"),
            ("kms", _) when kind == ResourceKinds.KeyArn || kind == ResourceKinds.Key => arn.NamesAccount && (arn.Begins("key/") || arn.Begins("alias/")),
            ("elasticloadbalancing", _) when kind == ResourceKinds.TargetGroup => arn.NamesAccount && arn.Begins("targetgroup/"),
            _ => false,
        };

    // Buckets made long ago may have capitals and underscores, and access points stand for buckets by their ARNs.
    private static bool IsBucketName(string text) => Arn.Read(text) is { } arn
        ? arn.Account.Length > 0
        : text.Length is >= 3 and <= 255 && Consists(text, "._-");

    // A key of several regions has an id of its own form.
    private static bool IsKey(string text) =>
        (text.StartsWith("alias/", StringComparison.Ordinal) && Consists(text, "/_-:"))
        || (text.StartsWith("mrk-", StringComparison.Ordinal) && text.Length == 36)
        || Guid.TryParseExact(text, "D", out _);

    private static bool Consists(string text, string others)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && !others.Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
