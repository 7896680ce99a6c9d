using CfnGen.Model;

namespace CfnGen.Stacks.Parts;

/// <summary>The statement without which nobody could ever change or delete a customer key.</summary>
public static class KeyAdministration
{
    /// <summary>What the account's users and roles may do with a key, as far as their own policies let them; the last two actions are for those who use it.</summary>
    public static PolicyStatement ByTheAccount => new()
    {
        Effect = Effect.Allow,
        Principal = TheAccount,
        Action =
        [
            "kms:DescribeKey",
            "kms:GetKeyPolicy",
            "kms:PutKeyPolicy",
            "kms:GetKeyRotationStatus",
            "kms:EnableKeyRotation",
            "kms:DisableKeyRotation",
            "kms:EnableKey",
            "kms:DisableKey",
            "kms:UpdateKeyDescription",
            "kms:ListResourceTags",
            "kms:TagResource",
            "kms:UntagResource",
            "kms:ScheduleKeyDeletion",
            "kms:CancelKeyDeletion",
            "kms:Decrypt",
            "kms:GenerateDataKey",
        ],
        Resource = "*",
    };

    /// <summary>Lets AWS's services use a key for what the account keeps with them, such as volumes, once a user or role of the account asks them to.</summary>
    public static PolicyStatement GrantsToServices => new()
    {
        Effect = Effect.Allow,
        Principal = TheAccount,
        Action = ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
        Resource = "*",
        Condition = new() { ["Bool"] = new() { ["kms:GrantIsForAWSResource"] = "true" } },
    };

    private static PolicyPrincipal TheAccount => new() { AWS = $"arn:{Aws.Partition}:iam::{Aws.AccountId}:root" };
}
