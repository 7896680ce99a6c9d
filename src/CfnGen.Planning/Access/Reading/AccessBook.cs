using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>What one template says of everybody's access, by subject.</summary>
internal sealed class AccessBook(PlannedTemplate template)
{
    private readonly OrderedDictionary<string, SubjectAccess> subjects = new(StringComparer.Ordinal);

    /// <summary>How many subjects there are, and things said of them.</summary>
    public int Count
    {
        get
        {
            var count = subjects.Count;
            foreach (var access in subjects.Values)
            {
                count += access.Statements.Count + access.Attachments.Count + access.Rules.Count;
            }

            return count;
        }
    }

    public PlannedTemplate Template => template;

    /// <summary>In the order in which the page mentions them first.</summary>
    public IReadOnlyList<SubjectAccess> Subjects => [.. subjects.Values];

    public SubjectAccess? Find(AccessSubject subject) => subjects.GetValueOrDefault(subject.Key);

    /// <summary>Where to write what is said of a subject.</summary>
    public SubjectAccess this[AccessSubject subject]
    {
        get
        {
            if (!subjects.TryGetValue(subject.Key, out var access))
            {
                access = new(subject);
                subjects.Add(subject.Key, access);
            }

            return access;
        }
    }

    /// <summary>Where something holds that a resource says of a subject: a condition that both have says nothing.</summary>
    public Situation SituationOf(PlannedResource resource, AccessSubject subject) =>
        resource.Condition is { } condition && condition != template.Find(subject.Name)?.Condition ? Situation.Always.When(condition, true)! : Situation.Always;
}
