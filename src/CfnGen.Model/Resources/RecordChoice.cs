using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A record that is an <c>Fn::If</c> between two.</summary>
internal sealed record RecordChoice(IntrinsicNode Node, ITemplateValue Then, ITemplateValue Otherwise);
