using Amazon.Runtime;
using CfnGen.Model;

namespace CfnGen.Cli.Connecting;

/// <summary>AWS understood a call and said no, for a reason of its own.</summary>
/// <param name="said">In its words, without secrets.</param>
internal sealed class ServiceRefusedException(AmazonServiceException refused, string said)
    : CfnGenException($"AWS refuses it: {said}{(string.IsNullOrEmpty(refused.ErrorCode) ? "" : $" ({refused.ErrorCode})")}", refused);
