using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Attachments;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Reads who gets which permission set in which account, and what permission sets take from the accounts.</summary>
internal sealed class AssignmentReader(AccessBook book, SubjectNames names)
{
    /// <summary>A user or a group that gets a permission set.</summary>
    public void Read(PlannedResource assignment)
    {
        if (assignment.Properties is not { } properties || properties["PrincipalId"] is not { } principals || properties["PermissionSetArn"] is not { } sets || properties["TargetId"] is not { } targets)
        {
            return;
        }

        var noun = (properties["PrincipalType"] as ScalarNode)?.Text == "USER" ? "user" : "group";
        foreach (var principal in Branches.Of(principals, Situation.Always))
        {
            // Who it is stands in no template: the id is all that is known.
            var subject = new AccessSubject(SubjectKind.Identity, ReadableNode.TextOf(principal.Node), "", noun);
            foreach (var set in Branches.Of(sets, principal.When))
            {
                foreach (var target in Branches.Of(targets, set.When))
                {
                    if (book.SituationOf(assignment, subject).And(target.When) is { } when)
                    {
                        book[subject].Attachments.Add(Assignment(subject, set.Node, ReadableNode.TextOf(target.Node), when, assignment.LogicalId));
                    }
                }
            }
        }
    }

    /// <summary>Policies of each account that a permission set names.</summary>
    public void ReadReferences(PlannedResource set, TemplateNode references)
    {
        var access = book[SubjectNames.Of(set, SubjectKind.Identity)];
        foreach (var policy in Branches.ItemsOf(references, Situation.Always).SelectMany(PolicyAttachment.Named))
        {
            access.Attachments.Add(PolicyAttachment.Of(access.Subject, policy, set.LogicalId));
        }
    }

    private Attachment Assignment(AccessSubject subject, TemplateNode set, string target, Situation when, string logicalId)
    {
        var rights = names.Of(set, SubjectKind.Identity, "permission set");
        var account = target == "${AWS::AccountId}" ? "this account" : "account " + target;
        return new()
        {
            LogicalId = logicalId,
            Key = $"assignment {rights.Text} {target}",
            Line = $"Rights of {rights.Text} in {account} for {subject.Text}",
            Gained = $"{subject.SentenceStart} may now do in {account} what {rights.Text} may",
            Lost = $"{subject.SentenceStart} may no longer do in {account} what {rights.Text} may",
            IsAdministrative = IsAdministrative(rights),
            When = when,
        };
    }

    private bool IsAdministrative(AccessSubject set) =>
        book.Template.Find(set.Name)?.Properties?["ManagedPolicies"] is { } policies
        && Branches.ItemsOf(policies, Situation.Always).Any(policy => PolicyAttachment.IsAdministrative(policy.Node));
}
