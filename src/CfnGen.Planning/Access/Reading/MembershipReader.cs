using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Reads who gets the rights of others: users of groups, instances of roles.</summary>
internal sealed class MembershipReader(AccessBook book, SubjectNames names)
{
    /// <summary>The groups of a user.</summary>
    public void ReadGroups(PlannedResource user, TemplateNode groups)
    {
        foreach (var group in Branches.ItemsOf(groups, Situation.Always))
        {
            Add(SubjectNames.Of(user, SubjectKind.Identity), names.Of(group.Node, SubjectKind.Identity, "group"), group.When, user.LogicalId);
        }
    }

    /// <summary>The users whom a resource of its own adds to a group.</summary>
    public void ReadAddition(PlannedResource addition)
    {
        if (addition.Properties is not { } properties || properties["GroupName"] is not { } group || properties["Users"] is not { } users)
        {
            return;
        }

        foreach (var user in Branches.ItemsOf(users, Situation.Always))
        {
            var subject = names.Of(user.Node, SubjectKind.Identity, "user");
            if (book.SituationOf(addition, subject).And(user.When) is { } when)
            {
                Add(subject, names.Of(group, SubjectKind.Identity, "group"), when, addition.LogicalId);
            }
        }
    }

    /// <summary>The role that instances with a profile take on.</summary>
    public void ReadProfile(PlannedResource profile, TemplateNode roles)
    {
        foreach (var role in Branches.ItemsOf(roles, Situation.Always))
        {
            Add(SubjectNames.Of(profile, SubjectKind.Identity), names.Of(role.Node, SubjectKind.Identity, "role"), role.When, profile.LogicalId);
        }
    }

    private void Add(AccessSubject subject, AccessSubject rights, Situation when, string logicalId) => book[subject].Attachments.Add(new()
    {
        LogicalId = logicalId,
        Key = "rights of " + rights.Text,
        Line = $"Rights of {rights.Text} for {subject.Text}",
        Gained = $"{subject.SentenceStart} may now do what {rights.Text} may",
        Lost = $"{subject.SentenceStart} may no longer do what {rights.Text} may",
        When = when,
    });
}
