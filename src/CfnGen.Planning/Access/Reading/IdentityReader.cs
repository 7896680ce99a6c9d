using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Attachments;
using CfnGen.Planning.Access.Policies;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Reads what roles, users, groups and permission sets may do: from themselves, and from the policies that name them.</summary>
internal sealed class IdentityReader(AccessBook book, SubjectNames names)
{
    private readonly PolicyOwners owners = new(book.Template, names);

    /// <summary>Policies that stand in what has them.</summary>
    public void ReadInline(PlannedResource resource, TemplateNode policies)
    {
        var access = book[SubjectNames.Of(resource, SubjectKind.Identity)];
        foreach (var policy in Branches.ItemsOf(policies, Situation.Always))
        {
            foreach (var document in policy["PolicyDocument"])
            {
                access.Statements.AddRange(StatementReader.Read(document.Node, document.When, resource.LogicalId));
            }
        }
    }

    /// <summary>One policy without a name, as a permission set has it.</summary>
    public void ReadDocument(PlannedResource resource, TemplateNode document) =>
        book[SubjectNames.Of(resource, SubjectKind.Identity)].Statements.AddRange(StatementReader.Read(document, Situation.Always, resource.LogicalId));

    /// <summary>Policies by their names; what those of the template allow is read where they stand.</summary>
    public void ReadManaged(PlannedResource resource, TemplateNode policies)
    {
        var access = book[SubjectNames.Of(resource, SubjectKind.Identity)];
        foreach (var policy in Branches.ItemsOf(policies, Situation.Always))
        {
            if (names.Find(policy.Node)?.Type != IamTypes.ManagedPolicy)
            {
                access.Attachments.Add(PolicyAttachment.Of(access.Subject, policy, resource.LogicalId));
            }
        }
    }

    public void ReadBoundary(PlannedResource resource, TemplateNode boundary)
    {
        var access = book[SubjectNames.Of(resource, SubjectKind.Identity)];
        foreach (var policy in Branches.Of(boundary, Situation.Always).SelectMany(PolicyAttachment.Named))
        {
            access.Attachments.Add(PolicyAttachment.Boundary(access.Subject, policy, resource.LogicalId));
        }
    }

    /// <summary>A policy that stands alone. One that nobody in the template has is a subject itself: somebody elsewhere may have it.</summary>
    public void ReadPolicy(PlannedResource resource)
    {
        if (resource.Properties?["PolicyDocument"] is not { } document)
        {
            return;
        }

        var those = owners.Of(resource);
        foreach (var owner in those.Count > 0 ? those : [new(SubjectNames.Of(resource, SubjectKind.Identity), Situation.Always)])
        {
            if (book.SituationOf(resource, owner.Subject).And(owner.When) is { } when)
            {
                book[owner.Subject].Statements.AddRange(StatementReader.Read(document, when, resource.LogicalId));
            }
        }
    }
}
