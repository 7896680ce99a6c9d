using CfnGen.Planning.Access.Attachments;
using CfnGen.Planning.Access.Policies;
using CfnGen.Planning.Access.Traffic;

namespace CfnGen.Planning.Access;

/// <summary>All that one template says of a subject.</summary>
internal sealed class SubjectAccess(AccessSubject subject)
{
    public AccessSubject Subject => subject;

    public List<Statement> Statements { get; } = [];

    public List<Attachment> Attachments { get; } = [];

    public List<TrafficRule> Rules { get; } = [];
}
