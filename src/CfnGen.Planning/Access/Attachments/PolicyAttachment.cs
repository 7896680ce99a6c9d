using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Policies;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Attachments;

/// <summary>Says of a policy that stands in another place what it means to have it.</summary>
internal static class PolicyAttachment
{
    private const string OfAws = ":iam::aws:policy/";

    // They may do everything, or give themselves the right to.
    private static readonly string[] Administrative = ["AdministratorAccess", "PowerUserAccess", "IAMFullAccess"];

    /// <summary>Whether a policy of AWS gives everything, or the right to take everything.</summary>
    public static bool IsAdministrative(TemplateNode policy) => NameOf(ReadableNode.TextOf(policy)) is (var name, true) && Array.IndexOf(Administrative, name) >= 0;

    /// <summary>A policy of which the template has nothing but the name.</summary>
    public static Attachment Of(AccessSubject subject, Branch policy, string logicalId)
    {
        var arn = ReadableNode.TextOf(policy.Node);
        var (name, isOfAws) = NameOf(arn);
        var noun = isOfAws ? "AWS managed policy" : "managed policy";
        return new()
        {
            LogicalId = logicalId,
            Key = "policy " + Arn.WithPartition(arn),
            Line = $"{char.ToUpperInvariant(noun[0])}{noun[1..]} {name} on {subject.Text}",
            Gained = $"{subject.SentenceStart} may now do what the {noun} {name} allows",
            Lost = $"{subject.SentenceStart} may no longer do what the {noun} {name} allows",
            IsAdministrative = IsAdministrative(policy.Node),
            IsWild = isOfAws && name.EndsWith("FullAccess", StringComparison.Ordinal),
            When = policy.When,
        };
    }

    /// <summary>A policy that limits what the others allow.</summary>
    public static Attachment Boundary(AccessSubject subject, Branch policy, string logicalId)
    {
        var arn = ReadableNode.TextOf(policy.Node);
        var (name, _) = NameOf(arn);
        return new()
        {
            LogicalId = logicalId,
            Key = "boundary " + Arn.WithPartition(arn),
            Line = $"Permissions boundary {name} on {subject.Text}",
            Gained = $"{subject.SentenceStart} is now limited to what {name} allows",
            Lost = $"{subject.SentenceStart} is no longer limited to what {name} allows",
            IsLimit = true,
            When = policy.When,
        };
    }

    /// <summary>The policy that a value names: by its ARN, or in the words of permission sets, which have an entry for each kind.</summary>
    public static IEnumerable<Branch> Named(Branch policy)
    {
        if (policy.Node is not MappingNode)
        {
            return [policy];
        }

        return [.. policy["ManagedPolicyArn"], .. policy["CustomerManagedPolicyReference"].SelectMany(reference => reference["Name"]), .. policy["Name"]];
    }

    private static (string Name, bool IsOfAws) NameOf(string arn)
    {
        var start = arn.IndexOf(OfAws, StringComparison.Ordinal);
        return start < 0 ? (arn, false) : (arn[(arn.LastIndexOf('/') + 1)..], true);
    }
}
