using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>One action of an alarm that calls a scaling policy.</summary>
/// <param name="Alarm">The alarm's properties.</param>
/// <param name="Action">The reference to the policy.</param>
/// <param name="Policy">The policy.</param>
/// <param name="OnAlarm">Whether the alarm calls it when it fires, and not when all is well or unknown.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record PolicyCall(CheckedObject Alarm, Place Action, CheckedResource Policy, bool OnAlarm, Assumptions When);
