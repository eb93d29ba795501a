// Stands for a native module: one constant id, since no telemetry is ever sent.
exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';
