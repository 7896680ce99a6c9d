using CfnGen.Model.Documents;
using CfnGen.Planning.Comparison;

namespace CfnGen.Planning.Effects;

/// <summary>A place in a resource that names another entry of the template.</summary>
/// <param name="User">The resource.</param>
/// <param name="Path">The whole value in which the name stands.</param>
/// <param name="Value">That value.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Name">The entry's name.</param>
/// <param name="Detail">The attribute of a <c>Fn::GetAtt</c>; null for the others.</param>
/// <param name="Call">The lookup in a mapping; null for the others.</param>
internal sealed record Use(UpdatedResource User, ValuePath Path, TemplateNode Value, UseKind Kind, string Name, string? Detail, IntrinsicNode? Call);
