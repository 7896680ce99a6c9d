using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.S3;

/// <summary>A bucket has a name that S3 takes.</summary>
internal sealed class BucketNameIsValid : Rule
{
    public override RuleInfo Info { get; } = new("CG3800", Severity.Error,
        "The name of a bucket has 3 to 63 small letters, digits, dots and hyphens, begins and ends with a letter or digit, and is no address.",
        "S3 refuses the bucket.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html")
    {
        Wrong = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: my..files
            """,
        Right = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: my.files
            """,
        SaysMoreThan = ["CG3006", "CG3007", "CG3017"],
    };

    private const int MinLength = 3;
    private const int MaxLength = 63;
    private const int AddressParts = 4;

    private static readonly string[] Prefixes = ["xn--", "sthree-", "amzn-s3-demo-"];
    private static readonly string[] Suffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var bucket in template.Properties.ObjectsOf("AWS::S3::Bucket"))
        {
            foreach (var name in template.Texts(bucket, "BucketName"))
            {
                // An empty name, by which some templates say "choose one", gives none.
                if (name.Text.Length > 0 && Problem(name.Text) is { } problem)
                {
                    yield return At(name.Place, $"'{name.Text}'{name.Origin} is no name of a bucket: {problem}.");
                }
            }
        }
    }

    private static string? Problem(string name)
    {
        if (name.Length is < MinLength or > MaxLength)
        {
            return $"it has {MinLength} to {MaxLength} characters";
        }

        for (var index = 0; index < name.Length; index++)
        {
            var isLetter = char.IsAsciiLetterLower(name[index]) || char.IsAsciiDigit(name[index]);
            if (!isLetter && (index == 0 || index == name.Length - 1))
            {
                return "it begins and ends with a small letter or a digit";
            }

            if (!isLetter && name[index] is not ('.' or '-'))
            {
                return "it consists of small letters, digits, dots and hyphens";
            }

            if (name[index] == '.' && name[index - 1] == '.')
            {
                return "no dot follows another";
            }
        }

        return IsAddress(name) ? "it looks like an IP address" : Reserved(name);
    }

    private static bool IsAddress(string name)
    {
        var parts = name.Split('.');
        foreach (var part in parts)
        {
            if (!byte.TryParse(part, out _))
            {
                return false;
            }
        }

        return parts.Length == AddressParts;
    }

    private static string? Reserved(string name)
    {
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return $"S3 keeps names that begin with '{prefix}' for itself";
            }
        }

        foreach (var suffix in Suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return $"S3 keeps names that end with '{suffix}' for itself";
            }
        }

        return null;
    }
}
