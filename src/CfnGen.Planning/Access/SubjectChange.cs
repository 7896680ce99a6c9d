namespace CfnGen.Planning.Access;

/// <summary>What two templates say of the same subject.</summary>
/// <param name="Before">Null: the old template says nothing of its access.</param>
/// <param name="After">Null: the new one does not.</param>
/// <param name="IsNew">Whether the update makes the subject.</param>
/// <param name="IsGone">Whether the update deletes it.</param>
internal sealed record SubjectChange(SubjectAccess? Before, SubjectAccess? After, bool IsNew, bool IsGone)
{
    public AccessSubject Subject { get; } = (After ?? Before ?? throw new ArgumentException("One of the templates must say something of it.")).Subject;
}
