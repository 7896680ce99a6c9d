namespace CfnGen.CloudFormationStandIn.Faults;

internal enum FaultKind
{
    CutBefore,
    CutAfter,
    CutWithin,
    Truncated,
    Garbage,
    Answer,
    Refusal,
    Slow,
}
