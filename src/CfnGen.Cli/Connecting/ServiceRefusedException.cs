using Amazon.Runtime;
using CfnGen.Model;

namespace CfnGen.Cli.Connecting;

/// <summary>AWS understood a call and said no, for a reason of its own.</summary>
internal sealed class ServiceRefusedException(AmazonServiceException refused)
    : CfnGenException($"AWS refuses it: {refused.Message}{(string.IsNullOrEmpty(refused.ErrorCode) ? "" : $" ({refused.ErrorCode})")}", refused);
