using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Access.Attachments;

/// <summary>The policies, groups and limits that a subject gets and loses.</summary>
internal static class AttachmentChanges
{
    public static IEnumerable<AccessChange> Of(SubjectChange change)
    {
        var (before, after) = (change.Before?.Attachments ?? [], change.After?.Attachments ?? []);
        foreach (var attachment in before)
        {
            if (!IsIn(after, attachment))
            {
                var effect = !attachment.IsLimit ? AccessEffect.Narrows : change.IsGone ? AccessEffect.None : AccessEffect.Widens;
                var isFree = !after.Exists(other => other.IsLimit);
                yield return Of(change, attachment, isAdded: false, effect, isFree ? Weight.Alarm : Weight.Warning);
            }
        }

        foreach (var attachment in after)
        {
            if (!IsIn(before, attachment))
            {
                var weight = attachment.IsAdministrative ? Weight.Alarm : change.IsNew ? Weight.Note : attachment.IsWild ? Weight.Alarm : Weight.Warning;
                yield return Of(change, attachment, isAdded: true, attachment.IsLimit ? AccessEffect.Narrows : AccessEffect.Widens, weight);
            }
        }
    }

    private static bool IsIn(List<Attachment> others, Attachment attachment)
    {
        var same = others.FindAll(other => other.Key == attachment.Key);
        Situation[] situations = [.. same.Select(other => other.When)];
        return attachment.When.IsSharedOut(situations, when => Array.Exists(situations, other => other.Includes(when)));
    }

    private static AccessChange Of(SubjectChange change, Attachment attachment, bool isAdded, AccessEffect effect, Weight weight)
    {
        var situation = attachment.When.Text.Length == 0 ? "" : $" (when {attachment.When.Text})";
        return new()
        {
            LogicalId = attachment.LogicalId,
            Subject = change.Subject.Text,
            IsAdded = isAdded,
            Effect = effect,
            Weight = effect == AccessEffect.Widens ? weight : Weight.Note,
            Line = attachment.Line + situation,
            Sentence = (isAdded ? attachment.Gained : attachment.Lost) + situation + ".",
        };
    }
}
