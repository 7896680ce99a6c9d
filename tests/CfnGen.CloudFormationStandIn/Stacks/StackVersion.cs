using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Templates.Parameters;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>All that makes a stack what it is: what an update brings and a rollback takes back.</summary>
internal sealed record StackVersion(StackTemplate Template, ParameterSet Parameters, StackSettings Settings);
