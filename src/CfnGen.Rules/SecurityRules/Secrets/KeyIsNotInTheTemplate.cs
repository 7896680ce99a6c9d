using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Secrets;

/// <summary>No access key and no private key stands anywhere in a template. The message does not repeat it.</summary>
internal sealed class KeyIsNotInTheTemplate : Rule
{
    public override RuleInfo Info { get; } = new("CG4302", Severity.Warning,
        "No text of a template holds an access key or a private key.",
        "It stays in the repository's history for everybody who can read it: such keys are found by machines within minutes once a repository is public.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html")
    {
        HidesSource = true,
        Wrong = """
            Resources:
              It:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: key_id=AKIAQ2J7XW5TD4HB6RZN
            """,
        Right = """
            Resources:
              It:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: profile=worker
            """,
    };

    // How the ids of keys begin: those of users, and those that a role gets for a while.
    private static readonly string[] Beginnings = ["AKIA", "ASIA"];

    private const int IdLength = 20;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var place in TextsIn(template.Root))
        {
            if (HoldsPrivateKey(place.Text!))
            {
                yield return At(place, "A private key stands here: renew it, and let the machine read the new one from Secrets Manager.");
            }
            else if (HoldsAccessKey(place.Text!))
            {
                yield return At(place, "An access key stands here: deactivate it, and give the machine or function a role instead.");
            }
        }
    }

    private static IEnumerable<Place> TextsIn(Place place)
    {
        var open = new Stack<Place>([place]);
        while (open.TryPop(out var next))
        {
            switch (next.Node)
            {
                case ScalarNode { Kind: ScalarKind.String, Text.Length: >= IdLength }:
                    yield return next;
                    break;
                case IntrinsicNode:
                    open.Push(next.Argument);
                    break;
                case MappingNode:
                    Push(next.Entries, open);
                    break;
                case SequenceNode:
                    Push(next.Items, open);
                    break;
            }
        }
    }

    private static void Push(Place[] places, Stack<Place> open)
    {
        foreach (var place in places)
        {
            open.Push(place);
        }
    }

    private static bool HoldsPrivateKey(string text) =>
        text.IndexOf("-----BEGIN ", StringComparison.Ordinal) is >= 0 and var begin
        && text.IndexOf("PRIVATE KEY-----", begin, StringComparison.Ordinal) is > 0 and var end
        // A script that only looks for such a line has no key after it.
        && text.Length > end + 200;

    private static bool HoldsAccessKey(string text)
    {
        foreach (var beginning in Beginnings)
        {
            for (var start = text.IndexOf(beginning, StringComparison.Ordinal); start >= 0; start = text.IndexOf(beginning, start + 1, StringComparison.Ordinal))
            {
                if (IsKeyId(text, start))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsKeyId(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        return end - start == IdLength
            && (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]))
            && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]))
            && !text.AsSpan(start, IdLength).EndsWith("EXAMPLE", StringComparison.Ordinal);
    }
}
