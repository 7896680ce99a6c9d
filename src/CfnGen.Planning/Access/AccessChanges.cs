using CfnGen.Planning.Access.Attachments;
using CfnGen.Planning.Access.Policies;
using CfnGen.Planning.Access.Reading;
using CfnGen.Planning.Access.Traffic;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access;

/// <summary>Finds who may do more, and who less, after an update.</summary>
internal static class AccessChanges
{
    /// <summary>What is written of access in one of the templates only; by subject, in the order of the new template, what is removed first.</summary>
    public static IReadOnlyList<AccessChange> Of(PlannedTemplate before, PlannedTemplate after)
    {
        var services = ChangedServices.Of(before, after);
        if (services.Count == 0)
        {
            return [];
        }

        var (old, @new) = (Read(before, services), Read(after, services));
        var changes = new List<AccessChange>();
        foreach (var change in SubjectsOf(old, @new))
        {
            changes.AddRange(AttachmentChanges.Of(change));
            changes.AddRange(StatementChanges.Of(change));
            changes.AddRange(TrafficChanges.Of(change));
        }

        // A policy of several queues says the same of each.
        return [.. changes.DistinctBy(change => (change.LogicalId, change.IsAdded, change.Line))];
    }

    private static AccessBook Read(PlannedTemplate template, ChangedServices services)
    {
        var book = new AccessBook(template);
        var reader = new AccessReader(book);
        foreach (var resource in template.Resources)
        {
            if (services.Include(resource.Type))
            {
                reader.Read(resource);
            }
        }

        return book;
    }

    private static List<SubjectChange> SubjectsOf(AccessBook before, AccessBook after)
    {
        var found = new List<SubjectChange>();
        foreach (var access in after.Subjects)
        {
            found.Add(Change(before.Find(access.Subject), access));
        }

        foreach (var access in before.Subjects)
        {
            if (after.Find(access.Subject) is null)
            {
                found.Add(Change(access, null));
            }
        }

        return found;

        SubjectChange Change(SubjectAccess? old, SubjectAccess? @new)
        {
            var subject = (@new ?? old)!.Subject;
            var isNew = subject.IsInTemplate && before.Template.Find(subject.Name) is null;
            var isGone = subject.IsInTemplate && after.Template.Find(subject.Name) is null;
            DefaultEgress.AddTo(old, @new, isNew);
            return new(old, @new, isNew, isGone);
        }
    }
}
